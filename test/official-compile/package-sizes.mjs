/** The bytes of each package, summed over its compiled files, as WeChat counts a package: the main one is '主包'. */
export const packageSizes = (compiled, subpackageRoots) => {
  const sizes = new Map([['主包', 0], ...subpackageRoots.map((root) => [root, 0])])
  for (const [path, content] of Object.entries(compiled)) {
    const name = subpackageRoots.find((root) => path.startsWith(`${root.replace(/\/$/, '')}/`)) ?? '主包'
    sizes.set(name, sizes.get(name) + Buffer.byteLength(content))
  }
  return sizes
}
