/** How WeChat's own dialogs look, near enough to judge a screenshot by. */
export const OVERLAY_STYLE = `
.wxp-mask { position: absolute; inset: 0; z-index: 1; display: flex; pointer-events: auto;
  background: rgba(0,0,0,.55); font: 17px/1.4 system-ui, sans-serif; color: #111; }
.wxp-mask.is-clear { background: transparent; }
.wxp-mask.is-through { pointer-events: none; background: transparent; }
.wxp-mask.is-bottom { align-items: flex-end; }
.wxp-mask.is-middle { align-items: center; justify-content: center; }
.wxp-mask.is-full { background: #000; color: #fff; flex-direction: column; }
.wxp-mask button { font: inherit; border: 0; background: none; color: inherit; min-height: 48px; cursor: pointer; }
.wxp-dialog { box-sizing: border-box; width: 300px; max-width: 86%; border-radius: 12px; overflow: hidden;
  background: #fff; text-align: center; outline: 0; }
.wxp-title { padding: 28px 24px 0; font-weight: 600; overflow-wrap: anywhere; }
.wxp-content { padding: 16px 24px 28px; color: #666; white-space: pre-wrap; overflow-wrap: anywhere;
  max-height: 50vh; overflow: auto; }
.wxp-actions { display: flex; border-top: 1px solid #e5e5e5; }
.wxp-actions button { flex: 1; font-weight: 600; }
.wxp-actions button + button { border-left: 1px solid #e5e5e5; }
.wxp-ok { color: #576b95 !important; }
.wxp-sheet { box-sizing: border-box; width: 100%; border-radius: 12px 12px 0 0; overflow: hidden; background: #f2f2f2;
  text-align: center; outline: 0; }
.wxp-sheet > button { display: block; width: 100%; min-height: 56px; background: #fff; border-top: 1px solid #eee; }
.wxp-sheet > button:last-child { margin-top: 8px; }
.wxp-note { padding: 16px 24px; background: #fff; color: #888; font-size: 13px; }
.wxp-toast { box-sizing: border-box; max-width: 70%; padding: 14px 18px; border-radius: 12px; text-align: center;
  background: rgba(76,76,76,.96); color: #fff; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2;
  -webkit-box-orient: vertical; }
.wxp-toast.has-icon { min-width: 136px; padding: 24px 18px; display: block; }
.wxp-icon { display: block; font-size: 36px; line-height: 1.3; }
.wxp-row { display: flex; align-items: center; justify-content: space-between; padding: 0 20px; min-height: 56px;
  background: #fff; border-top: 1px solid #eee; text-align: left; }
.wxp-row button { width: 52px; min-height: 32px; border-radius: 16px; background: #ddd; }
.wxp-row button[aria-checked=true] { background: #07c160; color: #fff; }
.wxp-bar { display: flex; justify-content: space-between; padding: 8px 16px; flex: none; }
.wxp-stage { flex: 1; min-height: 0; display: flex; align-items: center; justify-content: center; overflow: hidden; }
.wxp-stage img, .wxp-stage video { max-width: 100%; max-height: 100%; object-fit: contain; }
.wxp-mask.is-dark { color: #d1d1d1; }
.is-dark .wxp-dialog, .is-dark .wxp-note, .is-dark .wxp-row, .is-dark .wxp-sheet > button { background: #2c2c2c; }
.is-dark .wxp-sheet { background: #1e1e1e; }
.is-dark .wxp-content { color: #9b9b9b; }
.is-dark .wxp-ok { color: #7d90a9 !important; }
.is-dark .wxp-actions, .is-dark .wxp-actions button + button, .is-dark .wxp-row,
.is-dark .wxp-sheet > button { border-color: #3a3a3a; }
`
