-- Each counted try takes away some rows whose window has passed: it finds them by when that was.

-- CreateIndex
CREATE INDEX "attempt_window_end_idx" ON "attempt"("window_end");
