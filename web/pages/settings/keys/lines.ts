/** What is pasted elsewhere to use a key, ready for a POSIX shell. */
export function linesFor(secret: string, mcpUrl: string, origin: string) {
  return {
    mcpLine: `claude mcp add --transport http centralino ${mcpUrl} --header 'Authorization: Bearer ${secret}'`,
    mcpJson: JSON.stringify(
      {
        mcpServers: {
          centralino: { type: 'http', url: mcpUrl, headers: { Authorization: `Bearer ${secret}` } },
        },
      },
      null,
      2,
    ),
    curl: `curl -H 'Authorization: Bearer ${secret}' ${origin}/api/me`,
  }
}
