import { expect, test } from 'vitest'
import { eventsOf } from '../acts-of.ts'

const EVENTS: [string, string[]][] = [
  ['Twelve hubs opened in September 2019.', ['opened September 2019']],
  ['Twelve hubs will open in September 2019.', []],
  ['The review was never published.', ['not published']],
  ['The council has yet to publish a plan.', ['not published']],
  ['The council failed to meet its target.', ['not completed']],
  ['The minister met the council.', []],
  ['The scheme, launched in 2014, was scrapped in 2017.', ['launched 2014', 'dropped 2017']],
  ['The scheme was extended to 2020.', ['changed']],
  ['None of the hubs has opened.', ['not opened']],
  ['Five lifts were in place by January 2019.', ['completed January 2019']],
  ['The scheme is behind schedule.', ['delayed']],
  ['If the fund closed, hubs would go.', []],
  ['Has the plan been dropped?', []],
  ['Stockport closed none.', ['not dropped']],
  ['The firm denied that the route had been cut.', ['not cut']],
  ['The fund will be reduced and stopped by 2011.', []],
  ['Her club raised £2,340.', []],
  ['First published:\n\n1 July 2019', []],
  ['A new hub\n\nPublished on\n\nThe hub is for all.', []],
  ['Published on 3 May 2019.', ['published 3 May 2019']],
  ['The Leader introduced the report.', []],
  ['The hospice opened its doors to 20 volunteers in May 2019.', ['other May 2019']],
  ['The hospice opened in May 2019.', ['opened May 2019']],
  ['The Leader introduced the levy in May 2019.', ['launched May 2019']],
]

test.each(EVENTS)('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected)
})
