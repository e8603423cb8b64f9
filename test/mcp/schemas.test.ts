import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { annotationsOf, listed } from '../../mcp/tool.ts'
import { toolset } from '../../mcp/toolset.ts'

const folder = join(import.meta.dirname, 'snapshots')
const listings = toolset.map(listed)

/** About what a list costs a model: four characters a token. */
const tokens = (value: unknown) => Math.ceil(JSON.stringify(value).length / 4)

describe('the public contract', () => {
  // A wanted change is written with `npx vitest run test/mcp/schemas.test.ts -u` and shows in review.
  it.each(listings.map((listing) => [listing.name, listing] as const))(
    '%s is as committed',
    async (name, listing) => {
      const file = join(folder, `${name}.json`)
      const options = await resolveConfig(file)
      const json = await format(JSON.stringify(listing), { ...options, parser: 'json' })
      await expect(json).toMatchFileSnapshot(file)
    },
  )

  it('has a snapshot of each tool and of nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(listings.map(({ name }) => `${name}.json`).sort())
  })
})

describe('every tool', () => {
  it.each(listings.map((listing) => [listing.name, listing] as const))(
    '%s says all that clients and directories ask for',
    (_name, { title, description, annotations, inputSchema, outputSchema }) => {
      expect(title).toBeTruthy()
      expect(description!.length).toBeGreaterThan(80)
      expect(annotations).toEqual({
        title,
        readOnlyHint: expect.any(Boolean),
        destructiveHint: expect.any(Boolean),
        idempotentHint: expect.any(Boolean),
        openWorldHint: expect.any(Boolean),
      })
      expect(inputSchema).toMatchObject({ type: 'object', properties: expect.any(Object) })
      expect(outputSchema).toMatchObject({ type: 'object', required: expect.any(Array) })
    },
  )

  it('costs a model no more than the budget, all together', () => {
    expect(tokens(listings)).toBeLessThanOrEqual(9_500)
  })

  it('names only tools that exist as the next to call', () => {
    const names = new Set(toolset.map(({ name }) => name))
    for (const { afterError = {} } of toolset) {
      for (const next of Object.values(afterError)) expect(names).toContain(next)
    }
  })
})

describe('the hints follow from the effects', () => {
  const hints = (name: string) => annotationsOf(toolset.find((tool) => tool.name === name)!)
  it('of reading', () => {
    expect(hints('draft_answer')).toMatchObject({
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    })
  })
  it('of writing', () => {
    expect(hints('add_knowledge')).toMatchObject({
      readOnlyHint: false,
      destructiveHint: false,
      idempotentHint: false,
      openWorldHint: false,
    })
  })
  it('of removing', () => {
    expect(hints('remove_knowledge')).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: true,
      openWorldHint: false,
    })
  })
})
