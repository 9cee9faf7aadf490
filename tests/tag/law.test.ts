import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const NAMED: [string, string[]][] = [
  // law/act
  ['It is made under section 31 of the Widget Act 2003.', ['Widget Act 2003']],
  [
    'The Police, Crime, Sentencing and Widgets Act 2022 applies.',
    ['Police, Crime, Sentencing and Widgets Act 2022'],
  ],
  [
    'The Widgets (Scotland) Act 1995 and the Care Act 2014 differ.',
    ['Widgets (Scotland) Act 1995', 'Care Act 2014'],
  ],
  ['Under the Freedom of Widgets Act we reply.', ['Freedom of Widgets Act']],
  ['The Every Widget Succeeds Act became law.', ['Every Widget Succeeds Act']],
  // law/bill
  ['Through the Children and Widget Work Bill we will act.', ['Children and Widget Work Bill']],
  ['He backs Jane Foxley’s Fair Widgets Bill today.', ['Fair Widgets Bill']],
  ['They passed the Children’s Widgets Bill.', ['Children’s Widgets Bill']],
  ['Under Senate Bill 55 and House Bill 3517 they pay.', ['Senate Bill 55', 'House Bill 3517']],
  // law/short-form
  ['The Widget Act 2003 matters. Part 1 of the Act is long.', ['Widget Act 2003', 'Act']],
  // law/instrument
  ['The Care Planning (Widgets) Regulations 2015 apply.', ['Care Planning (Widgets) Regulations 2015']],
  // law/european, law/short-name
  [
    'Regulation (EU) 2016/679 and Directive 2004/38/EC apply.',
    ['Regulation (EU) 2016/679', 'Directive 2004/38/EC'],
  ],
  ['The Working Time Directive and UK GDPR apply.', ['Working Time Directive', 'UK GDPR']],
  ['The Quays Recovery Act of 2009 pays.', ['Quays Recovery Act of 2009']],
  [
    'It is in the Quays (Care and Repair) (Scotland) Act 2024.',
    ['Quays (Care and Repair) (Scotland) Act 2024'],
  ],
]

const NONE = [
  'Act now, and the bill will be paid.',
  'It is called An Act For Widgets.',
  'Councillor Bill Foxley spoke.',
  'He moved that the Bill be read a second time.',
  'Building regulations and court rules apply.',
  'His Review of Social Quay Regulation is out.',
  'It was (as said) (in short) Act one.',
]

describe('law', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(mentionsOf('law', text)).toEqual(expected)
  })
  test.each(NONE)('none in: %s', (text) => {
    expect(mentionsOf('law', text)).toEqual([])
  })
})
