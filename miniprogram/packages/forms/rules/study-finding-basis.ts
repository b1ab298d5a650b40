import type { StudyFindingKind } from '../../../model/study-finding'
import type { Confidence, SourceId } from '../../../model/source'

export interface Basis {
  readonly source: SourceId
  readonly confidence: Confidence
}

/** What a finding rests on besides plain sense. Where nothing is named, the limit is our own choice. */
export const STUDY_FINDING_BASIS: Readonly<Partial<Record<StudyFindingKind, Basis>>> = {
  'too-few': { source: 'guide', confidence: 'high' },
  'level-missing': { source: 'guide', confidence: 'high' },
  gap: { source: 'continuity-2024', confidence: 'low' },
  'other-school-missing': { source: 'continuity-2024', confidence: 'low' },
  'online-note': { source: 'supplement-2025', confidence: 'medium' },
  'online-since-2023': { source: 'remote-2023', confidence: 'high' },
  'not-certified-kind': { source: 'guidelines-2025', confidence: 'medium' },
}
