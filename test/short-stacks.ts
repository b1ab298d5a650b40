/** Each `expect` takes a stack, passed or failed; Jest's hundred frames cost more than what is tested. */
Error.stackTraceLimit = 10
