import { type MethodTerm, methodAddress } from '@/lib/views/method-terms';

/** The rule of the method by which two answers were read so that they contradict. */
export const WhyRead = ({ rule }: { rule: MethodTerm }) => <a href={methodAddress(rule)}>Why we read it this way</a>;
