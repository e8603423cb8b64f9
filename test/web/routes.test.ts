import { expect, test } from 'vitest'
import { catalogue } from '../../operations/catalogue.ts'

const head = `// Written by test/web/routes.test.ts from the operations' declarations: \`npx vitest run test/web/routes.test.ts -u\`.

/** Method and path below \`/api\` of every operation, so that the console carries no code of the server. */
export const routes = {
`

test("the console's route table is the catalogue's", async () => {
  const lines = Object.entries(catalogue).map(
    ([key, { http }]) => `  ${key}: '${http.method} ${http.path}',\n`,
  )
  await expect(`${head}${lines.join('')}} as const\n`).toMatchFileSnapshot('../../web/api/routes.ts')
})
