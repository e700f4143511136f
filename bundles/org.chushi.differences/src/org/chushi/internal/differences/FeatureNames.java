package org.chushi.internal.differences;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.chushi.core.Bilingual;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the fields of the model and their fixed values are called among people; {@code NamesTest} holds that none is left out. */
final class FeatureNames {

	private static final Properties ZH = load("names_zh.properties");
	private static final Properties EN = load("names.properties");

	private FeatureNames() {
	}

	static Bilingual of(EStructuralFeature feature) {
		String own = "field." + feature.getEContainingClass().getName() + "." + feature.getName();
		return said(EN.containsKey(own) ? own : "field." + feature.getName(), feature.getName());
	}

	static Bilingual of(Enumerator literal) {
		return said("value." + literal.getName(), literal.getLiteral());
	}

	private static Bilingual said(String key, String otherwise) {
		return new Bilingual(ZH.getProperty(key, otherwise), EN.getProperty(key, otherwise));
	}

	private static Properties load(String file) {
		Properties names = new Properties();
		try (InputStream in = FeatureNames.class.getResourceAsStream(file)) {
			names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return names;
	}
}
