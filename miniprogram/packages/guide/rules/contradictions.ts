import type { ContradictionId } from '../../../model/contradiction'
import type { SourceId } from '../../../model/source'

type Side = readonly [SourceId, ...SourceId[]]

/** Which sources stand on which side; what each side says is in content/contradictions.ts, in the same order. */
export const CONTRADICTIONS: Readonly<Record<ContradictionId, readonly [Side, Side]>> = {
  'passport-pages': [['guide'], ['letters-2022']],
  'transcript-needed': [['guide'], ['guidelines-2025']],
  'transcript-format': [['file-limits-2024'], ['guidelines-2025', 'supplement-2025']],
  'photo-background': [['offline-lists-2018'], ['letters-2022', 'hong-kong-2023']],
  translation: [
    ['offline-lists-2018'],
    ['translation-2018', 'materials-2021', 'letters-2022', 'materials-2025'],
  ],
  'by-post': [['offline-lists-2018'], ['materials-2025', 'electronic-2019']],
  'entry-exit-channel': [['hong-kong-2023'], ['guide', 'guidelines-2025']],
  'days-abroad': [['guidelines-2025'], ['days-answers-2023', 'letters-2022']],
  'research-proof': [['offline-lists-2018'], ['materials-2025']],
  'working-days': [['service-hall-2026'], ['working-time-2018', 'working-time-2023']],
  'enhanced-review-days': [['enhanced-review-2021'], ['enhanced-review-notices']],
  'supplement-deadline': [['supplement-deadline-2026'], ['offline-lists-2018']],
  'authorization-upload': [['guide'], ['portal-walkthrough']],
  'review-degree-name': [['guide'], ['measures-2023']],
  'review-field': [['guide'], ['field-wording-2024']],
  'review-fee': [['guidelines-2026'], ['portal-walkthrough']],
  'review-pages': [['portal-walkthrough'], ['guidelines-2026']],
  'false-material-years': [['guidelines-2025'], ['false-materials-2025']],
}
