/** The newest `capacity` things, oldest first. */
export class Ring<T> {
  private readonly slots: T[] = []
  private start = 0

  constructor(private readonly capacity: number) {}

  /** Adds a thing and returns the one that fell out for it. */
  push(item: T): T | undefined {
    if (this.slots.length < this.capacity) {
      this.slots.push(item)
      return undefined
    }
    const fallen = this.slots[this.start]
    this.slots[this.start] = item
    this.start = (this.start + 1) % this.capacity
    return fallen
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.slots.length; index++)
      yield this.slots[(this.start + index) % this.slots.length]!
  }

  get size(): number {
    return this.slots.length
  }

  clear(): void {
    this.slots.length = 0
    this.start = 0
  }
}
