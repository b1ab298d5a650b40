/** The licences of the libraries that travel in the package, word for word: they ask to be passed on with it. */

const MIT = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
] as const

const UNLICENSE = [
  'This is free and unencumbered software released into the public domain.',
  'Anyone is free to copy, modify, publish, use, compile, sell, or distribute this software, either in source code form or as a compiled binary, for any purpose, commercial or non-commercial, and by any means.',
  'In jurisdictions that recognize copyright laws, the author or authors of this software dedicate any and all copyright interest in the software to the public domain. We make this dedication for the benefit of the public at large and to the detriment of our heirs and successors. We intend this dedication to be an overt act of relinquishment in perpetuity of all present and future rights to this software under copyright law.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  'For more information, please refer to <http://unlicense.org>',
] as const

interface Licence {
  /** As in the registry; several of one author under one text. */
  readonly names: readonly string[]
  readonly licence: string
  readonly paragraphs: readonly string[]
}

const mit = (names: readonly string[], copyright: string): Licence => ({
  names,
  licence: 'MIT',
  paragraphs: [copyright, ...MIT],
})

/** constant-time holds code of Go. */
const GO = [
  '---',
  'This software includes code derived from other projects:',
  'Copyright (c) 2012 The Go Authors. All rights reserved.',
  'Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:',
  '* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer. * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution. * Neither the name of Google Inc. nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.',
  'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.',
] as const

/** What is packed, and the helpers that WeChat's compiler adds. */
export const LICENCES: readonly Licence[] = [
  mit(['@vant/weapp'], 'Copyright 2016-present Youzan'),
  mit(['mobx-miniprogram'], 'Copyright (c) 2015 Michel Weststrate'),
  mit(['dayjs'], 'Copyright (c) 2018-present, iamkun'),
  mit(
    [
      '@stablelib/scrypt',
      '@stablelib/binary',
      '@stablelib/hash',
      '@stablelib/hmac',
      '@stablelib/int',
      '@stablelib/pbkdf2',
      '@stablelib/sha256',
      '@stablelib/wipe',
    ],
    'Copyright (C) 2016 Dmitry Chestnykh',
  ),
  {
    ...mit(['@stablelib/constant-time'], 'Copyright (C) 2016 Dmitry Chestnykh'),
    licence: 'MIT, BSD-3-Clause',
    paragraphs: ['Copyright (C) 2016 Dmitry Chestnykh', ...MIT, ...GO],
  },
  { names: ['tweetnacl'], licence: 'Unlicense', paragraphs: UNLICENSE },
  mit(['@babel/runtime'], 'Copyright (c) 2014-present Sebastian McKenzie and other contributors'),
]
