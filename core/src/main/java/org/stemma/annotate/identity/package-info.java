/**
 * Which of the names that were found mean one actor or one place, over all reports of a case.
 *
 * <p>In: the {@link org.stemma.annotate.name.Candidate}s of every report. Out: {@link org.stemma.value.Actor}s and drafts of places, each
 * with its aliases, kind and side. Start with {@link org.stemma.annotate.identity.CaseNames}. Trap: one spelling may mean a town in
 * one report and a province in another.
 */
@NullMarked
package org.stemma.annotate.identity;

import org.jspecify.annotations.NullMarked;
