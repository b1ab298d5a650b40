import { dateInWords } from '../../content/official-words'
import { DEADLINE_TEXT, DEADLINES_TEXT, deadlineWords } from '../../content/deadlines'
import type { Deadline } from '../../model/deadline'
import { daysBetween, type IsoDate } from '../../model/iso-date'
import { contactLinks } from '../../pages/contact-links'
import { officialNumbers } from '../../rules/facts/official-numbers'
import { PASSED_TEXT } from './content/passed'

/** What a card of one deadline says. */
export const shownDeadline = (deadline: Deadline, today: IsoDate) => {
  const { kind, dueOn, unsure, ruleOf } = deadline
  const days = daysBetween(today, dueOn)
  const passed = days < 0 ? PASSED_TEXT[kind](officialNumbers(today)) : ''
  return {
    id: kind,
    title: DEADLINE_TEXT[kind].title,
    date: dateInWords(dueOn),
    left: deadlineWords.daysLeft(days),
    isPast: days < 0,
    passed,
    links: contactLinks(passed),
    explain: DEADLINE_TEXT[kind].explain(officialNumbers(ruleOf ?? today)),
    unknown: unsure ? deadlineWords.unsure(unsure) : '',
    remind: days < 0 ? '' : DEADLINES_TEXT.remind,
  }
}
