/** «Стоп», said instead of a command. */
export function isStopWord(text: string): boolean {
  return /^\s*(?:стоп|stop|отписаться|unsubscribe)[.!]*\s*$/i.test(text);
}
