/** Extensions that the hub reads. */
const readable = ['pdf', 'docx', 'txt', 'text', 'md', 'markdown', 'html', 'htm', 'csv', 'tsv', 'json']

/** For the browser's file dialog. */
export const accept = readable.map((extension) => `.${extension}`).join(',')

/** A file with the name under which the hub will know it: with its folders, so that equal names do not collide. */
export interface Chosen {
  name: string
  file: File
}

/** Those that the hub can read, and how many were left out. Hidden files are not counted. */
export function sortOut(chosen: readonly Chosen[]): { taken: Chosen[]; skipped: number } {
  const visible = chosen.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
  const taken = visible.filter(({ name }) =>
    readable.includes(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''),
  )
  return { taken, skipped: visible.length - taken.length }
}

/** Files of an input, which for a folder carry the path within it. */
export function chosenIn(list: FileList | null): Chosen[] {
  return [...(list ?? [])].map((file) => ({ name: shortened(file.webkitRelativePath || file.name), file }))
}

/** Files and the contents of folders that were dropped. */
export async function dropped(transfer: DataTransfer): Promise<Chosen[]> {
  // The entries must be taken in the event itself: afterwards the browser has emptied the list.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map((entry) => filesUnder(entry, '')))).flat()
}

async function filesUnder(entry: FileSystemEntry, folder: string): Promise<Chosen[]> {
  const name = folder + entry.name
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ name: shortened(name), file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Chosen[] = []
  for (;;) {
    // A reader hands out its entries in portions and ends with an empty one.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return found
    for (const inside of portion) found.push(...(await filesUnder(inside, `${name}/`)))
  }
}

/** The hub takes names of up to 240 characters: the end of a path says more than its beginning. */
function shortened(path: string): string {
  return path.length <= 240 ? path : `…${path.slice(-239)}`
}
