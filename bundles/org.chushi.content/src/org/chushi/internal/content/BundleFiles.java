package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.chushi.content.PackFiles;
import org.osgi.framework.Bundle;

/** A pack in a folder of a bundle. */
record BundleFiles(Bundle bundle, String folder) implements PackFiles {

	BundleFiles {
		folder = folder.endsWith("/") ? folder : folder + "/";
	}

	@Override
	public String origin() {
		return bundle.getSymbolicName();
	}

	@Override
	public List<String> paths() throws IOException {
		Enumeration<URL> entries = bundle.findEntries(folder, "*", true);
		if (entries == null) {
			throw new IOException(Messages.BundlePacks_gone.text(origin()).toString());
		}
		List<String> paths = new ArrayList<>();
		for (URL entry : Collections.list(entries)) {
			String path = entry.getPath().substring(1);
			if (!path.endsWith("/")) {
				paths.add(path.substring(folder.length()));
			}
		}
		return paths.stream().sorted().toList();
	}

	@Override
	public byte[] read(String path) throws IOException {
		URL entry = bundle.getEntry(folder + path);
		if (entry == null) {
			throw new FileNotFoundException(path);
		}
		try (InputStream in = entry.openStream()) {
			return in.readAllBytes();
		}
	}
}
