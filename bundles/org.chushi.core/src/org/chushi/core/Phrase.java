package org.chushi.core;

/**
 * A key of a bundle's texts, implemented by its enum {@code Messages}. The texts lie beside the enum in
 * {@code messages.properties} (English) and {@code messages_zh.properties} (Chinese), in UTF-8.
 */
public interface Phrase {

	/** Given by the enum: {@code Class_purpose}. */
	String name();

	/**
	 * The text in both languages.
	 *
	 * @param arguments for {@code {0}}, {@code {1}}, … as {@link java.text.MessageFormat} fills them; a
	 *                  {@link Bilingual} argument appears in the language of the text
	 */
	default Bilingual text(Object... arguments) {
		return Catalogue.of(getClass()).text(name(), arguments);
	}
}
