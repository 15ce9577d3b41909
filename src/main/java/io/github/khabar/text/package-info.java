/**
 * Arabic text: folding with an offset map, and the word lists that the strategies read.
 *
 * <p>Writers vary a word without changing it: kashida, vowel signs, hamza, presentation forms,
 * digits, invisible marks. {@link io.github.khabar.text.FoldedText} takes that off and leads every
 * place back to the text as given; {@link io.github.khabar.text.WordList} reads words to look up in
 * it.
 *
 * <pre>
 * source   مُحَمَّـــد ٢٠٢٥
 *    |   FoldedText.of
 *    v
 * folded   محمد 2025        sourceBegin, sourceEnd lead back to the source
 * </pre>
 *
 * <!-- snippet: PackageExamplesTest#text -->
 *
 * <pre>{@code
 * FoldedText folded = FoldedText.of("في مدينـــة أݣادير");
 * int begin = folded.toString().indexOf(FoldedText.fold("اكادير"));
 * String found = folded.source().substring(folded.sourceBegin(begin)); // أݣادير
 * }</pre>
 */
@NullMarked
package io.github.khabar.text;

import org.jspecify.annotations.NullMarked;
