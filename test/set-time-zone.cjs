/** Jest globalSetup: workers inherit the zone, so a test sees the same day wherever it runs. */
module.exports = () => {
  process.env.TZ = process.env.TEST_TIME_ZONE ?? 'Asia/Shanghai'
}
