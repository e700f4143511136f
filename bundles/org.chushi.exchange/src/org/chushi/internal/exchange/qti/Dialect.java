package org.chushi.internal.exchange.qti;

import java.util.Locale;

/** How a version of QTI writes its names. The writer thinks in those of 2.1. */
enum Dialect {
	QTI21("http://www.imsglobal.org/xsd/imsqti_v2p1", "imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"),
	QTI30("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "imsqti_item_xmlv3p0", "imsqti_test_xmlv3p0");

	private final String namespace;
	private final String itemType;
	private final String testType;

	Dialect(String namespace, String itemType, String testType) {
		this.namespace = namespace;
		this.itemType = itemType;
		this.testType = testType;
	}

	String namespace() {
		return namespace;
	}

	String itemType() {
		return itemType;
	}

	String testType() {
		return testType;
	}

	String element(String name) {
		return this == QTI21 ? name : "qti-" + kebab(name);
	}

	String attribute(String name) {
		return this == QTI21 ? name : kebab(name);
	}

	private static String kebab(String name) {
		StringBuilder out = new StringBuilder();
		for (char c : name.toCharArray()) {
			out.append(Character.isUpperCase(c) ? "-" + Character.toString(c).toLowerCase(Locale.ROOT) : Character.toString(c));
		}
		return out.toString();
	}
}
