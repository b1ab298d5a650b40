import { checkDigit } from '../../../bench/capture/passports'
import { settledNumber } from '../../../miniprogram/workers/reader/mrz/settled-number'

const line = (number: string, digit: string) => `${number}${digit}UTO8710282M2604217`.padEnd(44, '<')

describe('0 and O in a passport number', () => {
  test.each(['L0O123456', 'O0X00O12<', 'AB1234560'])('«%s» is told from its look-alikes', (number) => {
    const digit = checkDigit(number)
    const confused = number.replace(/O/g, '0')
    const settled = settledNumber(line(confused, digit))
    // Two ways that fit leave it open: then it stays as it was read, and unsettled.
    expect(settled.isSettled ? settled.text.slice(0, 9) : number).toBe(number)
    expect(settled.text.slice(9)).toBe(line(confused, digit).slice(9))
  })

  test('one O read as 0 is put right', () => {
    expect(settledNumber(line('L01234567', checkDigit('LO1234567')))).toEqual({
      text: line('LO1234567', checkDigit('LO1234567')),
      isSettled: true,
    })
  })

  test('a digit that fits no choice changes nothing', () => {
    const wrong = String((Number(checkDigit('L01234567')) + 1) % 10)
    const text = line('L01234567', wrong)
    expect(settledNumber(text)).toEqual({ text, isSettled: false })
  })

  test('a number without either stays as it is', () => {
    const text = line('UL6774737', '8')
    expect(settledNumber(text)).toEqual({ text, isSettled: false })
  })
})
