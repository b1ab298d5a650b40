import { spawnSync } from 'node:child_process'

/** What trains the proposer and draws printed pages, and the packages of the faces that draw_pages.py names. */
const PACKAGES = [
  'python3-torch',
  'python3-pil',
  'python3-numpy',
  'fonts-dejavu',
  'fonts-urw-base35',
  'fonts-linuxlibertine',
  'fonts-lato',
  'fonts-open-sans',
  'fonts-roboto-unhinted',
  'fonts-oldstandard',
  'fonts-gfs-didot',
  'fonts-cmu',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-crosextra-carlito',
  'fonts-gotico-antiqua',
  'fonts-dancingscript',
  'fonts-breip',
  'fonts-femkeklaver',
  'fonts-kristi',
  'fonts-ecolier-court',
  'fonts-dkg-handwriting',
  'fonts-droid-fallback',
  'fonts-wqy-zenhei',
  'fonts-arphic-ukai',
  'fonts-arphic-gbsn00lp',
  'fonts-unfonts-core',
]

/** Of Debian, whose torch and pillow the weights were made with; others on the path may be newer. */
export const PYTHON = '/usr/bin/python3'

const told = (...args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync(PYTHON, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Throws, before an hour is lost, where Debian's packages are missing. */
export const requireDebian = (): void => {
  const canLearn = told('-c', 'import torch, PIL, numpy') !== undefined
  if (!canLearn || told('bench/fit/draw_pages.py', '--missing') !== '')
    throw new Error(`the fit needs more of Debian: apt-get install ${PACKAGES.join(' ')}`)
}
