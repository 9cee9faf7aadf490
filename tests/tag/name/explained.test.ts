import { expect, test } from 'vitest'
import { extractText } from '../../extract-file.ts'

const bodies = (text: string) =>
  extractText(text)
    .mentions.filter(({ type }) => type === 'body')
    .map(({ text, entity }) => `${text}: ${entity}`)

test('an abbreviation that the text explains is not what a list has it for', () => {
  expect(
    bodies('Childcare Providers Scotland (CPS) met in May. CPS said that it would publish its plan.'),
  ).toEqual([
    'Childcare Providers Scotland: childcare-providers-scotland',
    'CPS: childcare-providers-scotland',
    'CPS: childcare-providers-scotland',
  ])
})

test('of several that a list has it for, the one that is told', () => {
  expect(bodies('The Crown Prosecution Service (CPS) agreed. CPS staff will move.')).toEqual([
    'Crown Prosecution Service: crown-prosecution-service',
    'CPS: crown-prosecution-service',
    'CPS: crown-prosecution-service',
  ])
})

test('unexplained, a list’s reading stands', () => {
  expect(bodies('The Department for Education (DfE) and Ofsted agreed. DfE will write to Ofsted.')).toEqual([
    'Department for Education: department-for-education',
    'DfE: department-for-education',
    'Ofsted: ofsted',
    'DfE: department-for-education',
    'Ofsted: ofsted',
  ])
})
