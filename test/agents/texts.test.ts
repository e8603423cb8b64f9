import { describe, expect, it } from 'vitest'
import { handOverText, texts } from '../../agents/texts/texts.ts'
import { escalationReasons } from '../../domain/agent.ts'
import { languages } from '../../domain/language.ts'

const hours = {
  timezone: 'Europe/Rome',
  spans: [
    { day: 3, opens: '09:30', closes: '13:00' },
    { day: 3, opens: '15:30', closes: '19:00' },
    { day: 4, opens: '09:30', closes: '13:00' },
  ],
  holidays: ['05-22'],
}
const wednesday = (hour: number) => Date.UTC(2025, 4, 14, hour - 2)

describe.each(languages)('texts in %s', (language) => {
  const words = texts[language]

  it('exist for every reason of escalation, and none is another language’s', () => {
    for (const reason of escalationReasons) {
      expect(words.handOver[reason], reason).toMatch(/\p{L}{3}/u)
      expect(words.outcomes[reason], reason).toMatch(/\p{L}{3}/u)
      for (const other of languages.filter((each) => each !== language))
        expect(words.handOver[reason]).not.toBe(texts[other].handOver[reason])
    }
  })

  it('say that it is an AI, of which business, and to whom', () => {
    const said = words.disclosure({ business: 'Bottega', agent: 'Aria', customer: 'Anna' })
    expect(said).toMatch(/\b(AI|IA)\b/)
    expect(said).toContain('Bottega')
    expect(said).toContain('Aria')
    expect(said).toContain('Anna')
  })

  it('say nothing of another language where the passage is in the customer’s', () => {
    expect(words.otherLanguage[language]).toBe('')
    for (const other of languages.filter((each) => each !== language))
      expect(words.otherLanguage[other]).not.toBe('')
  })

  it('sum up who wants what and what was tried', () => {
    const said = words.summary({
      customer: 'Anna',
      wants: 'quanto costa?',
      reason: words.outcomes.low_confidence,
      tried: { clarifications: 2, topic: 'Spedizioni' },
      urgent: true,
    })
    for (const part of ['Anna', 'quanto costa?', 'Spedizioni', '2', words.outcomes.low_confidence])
      expect(said).toContain(part)
    expect(said).toMatch(/^URGENT/)
  })
})

describe('the hand-over message', () => {
  it.each([
    ['it', 10, /^(?!.*chius).*qui appena può/s],
    ['it', 14, /oggi alle 15:30/],
    ['it', 20, /domani alle 09:30/],
    ['en', 20, /tomorrow at 09:30/],
    ['es', 20, /mañana a las 09:30/],
  ] as const)('in %s at %i o’clock', (language, hour, said) => {
    expect(handOverText(language, 'person_requested', hours, wednesday(hour))).toMatch(said)
  })

  it('names the day that it opens next, holidays left out', () => {
    const thursdayEvening = Date.UTC(2025, 4, 15, 18)
    expect(handOverText('it', 'angry', hours, thursdayEvening)).toMatch(/mercoledì alle 09:30/)
    expect(handOverText('en', 'angry', { ...hours, spans: [hours.spans[2]!] }, thursdayEvening)).toMatch(
      /as soon as we open/,
    )
  })

  it('promises no time where there are no opening hours to know it from', () => {
    expect(handOverText('it', 'angry', { timezone: 'Europe/Rome', spans: [], holidays: [] }, 0)).not.toMatch(
      /chius/,
    )
  })
})
