package org.chushi.internal.publishing;

import org.chushi.model.ModelPackage;
import org.osgi.framework.Bundle;

/** What a pack may need. @param version of the program @param model name space of its content model */
public record ThisProgram(String version, String model) {

	/** As this one is. */
	static ThisProgram of(Bundle bundle) {
		org.osgi.framework.Version v = bundle.getVersion();
		return new ThisProgram(v.getMajor() + "." + v.getMinor() + "." + v.getMicro(), ModelPackage.eNS_URI);
	}

	/** What packs need that are published with it: its last number only mends. */
	String needed() {
		return version.substring(0, version.lastIndexOf('.')) + ".0";
	}

	boolean olderThan(String program) {
		return Versions.compare(version, program) < 0;
	}
}
