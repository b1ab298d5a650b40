import type { Capture, PdfPage } from '../model/application'
import type { FileRule } from '../model/file-rule'
import type { MaterialFinding } from '../model/finding'

const isPdf = (page: Capture): page is PdfPage => page.kind === 'pdf'

const pdfFindings = (pages: readonly Capture[], rule: FileRule): readonly MaterialFinding[] => {
  const pdfs = pages.filter(isPdf)
  const findings: MaterialFinding[] = []
  if (pdfs.length === 0) return findings
  if (!rule.formats.includes('pdf')) return [{ kind: 'pdf-where-pictures-are-asked' }]
  if (pdfs.length < pages.length) findings.push({ kind: 'pdf-and-pictures' })
  if (pdfs.length > 1 && rule.maxFiles === 1) findings.push({ kind: 'several-pdfs' })
  const limitBytes = rule.maxBytesPerFile ?? Infinity
  const tooLarge = pdfs.find(({ sizeBytes }) => sizeBytes > limitBytes)
  if (tooLarge) findings.push({ kind: 'pdf-over-limit', sizeBytes: tooLarge.sizeBytes, limitBytes })
  return findings
}

/** Only where each page is a file of its own: photographs for a PDF become one file however many they are. */
const countFindings = (pages: readonly Capture[], rule: FileRule): readonly MaterialFinding[] => {
  const limit = rule.maxFiles ?? Infinity
  if (rule.delivery !== 'jpeg-each' || pages.length <= limit) return []
  return [{ kind: 'too-many-files', files: pages.length, limit }]
}

/**
 * What is wrong with the pages of one material against the portal's rule. Photographs over the limit are no finding:
 * they are made smaller when they leave the phone; a PDF from a chat is passed on as it is.
 */
export const materialFindings = (pages: readonly Capture[], rule: FileRule): readonly MaterialFinding[] => [
  ...countFindings(pages, rule),
  ...pdfFindings(pages, rule),
]
