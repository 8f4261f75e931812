/*
 * Numbers as text, for tables that ship in a module: a number below 57 is one character, below 1,824 two. Read without a
 * detour over bytes, which costs a short run more than the table is worth.
 */
const first = 35
const lastValue = 56
const more = 93

/** Writes whole numbers from 0 as text of ASCII without quotes and backslashes. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (let number of numbers) {
    for (; number > lastValue; number = Math.floor(number / 32)) text += String.fromCharCode(more + (number % 32))
    text += String.fromCharCode(first + number)
  }
  return text
}

/** Reads back what `writeNumbers` wrote. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let shift = 0
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= more) {
      value |= (code - more) << shift
      shift += 5
    } else {
      numbers[count++] = value + ((code - first) << shift)
      value = shift = 0
    }
  }
  return numbers.subarray(0, count)
}
