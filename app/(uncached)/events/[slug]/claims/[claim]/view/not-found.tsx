import { NoSuchPage } from '@/app/no-such-page';

export default NoSuchPage;
