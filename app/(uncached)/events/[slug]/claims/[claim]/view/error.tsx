'use client';

import { PageFailed } from '@/app/page-failed';

export default PageFailed;
