import { expect, it } from 'vitest'
import { linesFor } from '../../../web/pages/settings/keys/lines.ts'

it('gives lines that can be pasted as they are', () => {
  const lines = linesFor('cen_abc', 'https://hub.example/mcp', 'https://hub.example')
  expect(lines.mcpLine).toBe(
    "claude mcp add --transport http centralino https://hub.example/mcp --header 'Authorization: Bearer cen_abc'",
  )
  expect(JSON.parse(lines.mcpJson)).toEqual({
    mcpServers: {
      centralino: {
        type: 'http',
        url: 'https://hub.example/mcp',
        headers: { Authorization: 'Bearer cen_abc' },
      },
    },
  })
  expect(lines.curl).toBe("curl -H 'Authorization: Bearer cen_abc' https://hub.example/api/me")
})
