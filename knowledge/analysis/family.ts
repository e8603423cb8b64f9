/**
 * The root that a derivational family shares, also across the three languages: "attivazione", "activation" and
 * "activación" meet, and so do "contratto", "contract" and "contrato". Works on a Snowball stem.
 */
export function familyOf(stem: string): string {
  if (stem.length < 4 || /^[0-9]/.test(stem)) return stem
  const root = spell(stem)
  const suffix = spelledSuffixes.find((end) => root.length - end.length >= 4 && root.endsWith(end))
  const bare = suffix === undefined ? root : root.slice(0, -suffix.length)
  return bare.length > 4 ? bare.replace(/[aeiou]$/, '') : bare
}

const suffixes = [
  'azion', 'izion', 'uzion', 'zion', 'acion', 'icion', 'cion', 'ation', 'ition', 'tion', 'sion',
  'ament', 'iment', 'ment', 'mient', 'abil', 'ibil', 'abl', 'ibl', 'evol', 'ator', 'itor', 'ador', 'edor', 'idor',
  'atric', 'tric', 'atur', 'itur', 'adur', 'ific', 'izz', 'iz', 'is', 'ier', 'ari', 'ant', 'ent', 'anz', 'enz',
  'anc', 'enc', 'ezz', 'ness', 'ship', 'ism', 'ist', 'ic', 'al', 'iv', 'os', 'ous', 'at', 'it', 'ad', 'id', 'in', 'er', 'or', 'i', 'u', 'e',
] // prettier-ignore

/** Spelling habits that tell the languages apart, levelled. */
function spell(root: string): string {
  return root
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch/g, 'c')
    .replace(/h/g, '')
    .replace(/[kq]u?/g, 'c')
    .replace(/y/g, 'i')
    .replace(/j/g, 'g')
    .replace(/w/g, 'v')
    .replace(/x/g, 's')
    .replace(/z/g, 's')
    .replace(/[cp]t/g, 't')
    .replace(/ns/g, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/^es(?=[ptcv])/, 's')
}

const spelledSuffixes = [...new Set(suffixes.map(spell))].toSorted((a, b) => b.length - a.length)
