/** What may stand above the chat, the most pressing first. */
const order = ['offline', 'announced', 'closed'] as const
type Kind = (typeof order)[number]

/** One line for several things that may need saying at once: the most pressing one shows. */
export function noticeBoard(show: (text: string | null) => void) {
  const texts: Partial<Record<Kind, string | null>> = {}
  const draw = () => show(order.map((kind) => texts[kind]).find((text) => text) ?? null)
  return {
    put(kind: Kind, text: string | null) {
      texts[kind] = text
      draw()
    },
    /** Takes a text away unless another one has taken its place. */
    take(kind: Kind, text: string) {
      if (texts[kind] !== text) return
      texts[kind] = null
      draw()
    },
  }
}
