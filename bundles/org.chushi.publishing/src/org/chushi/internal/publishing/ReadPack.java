package org.chushi.internal.publishing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chushi.content.Library;
import org.chushi.content.PackContent;
import org.chushi.content.PackFile;
import org.chushi.content.PackFiles;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;

/** A pack as it would be published, for those who look whether it may. */
final class ReadPack implements PackContent {

	private final PackFiles files;
	private final Library library;
	private final Map<EObject, String> places = new HashMap<>();
	private final Map<String, Element> elements = new HashMap<>();
	private final List<EObject> roots = new ArrayList<>();
	private final Pack pack;

	private ReadPack(MemoryFiles files, Pack pack, Library library, TreeMap<String, PackFile> read) {
		this.files = files;
		this.pack = pack;
		this.library = library;
		roots.add(pack);
		read.values().forEach(file -> {
			places.putAll(file.places());
			file.roots().stream().filter(r -> r != pack).forEach(roots::add);
		});
		roots.forEach(root -> {
			name(root);
			root.eAllContents().forEachRemaining(this::name);
		});
	}

	/** Nothing when there is no pack in it. @param library the packs beside it */
	static Optional<ReadPack> of(MemoryFiles files, Library library) throws IOException {
		TreeMap<String, PackFile> read = new TreeMap<>();
		for (String path : files.paths()) {
			if (path.endsWith(".xmi")) {
				read.put(path, PackFile.read(path, files.read(path)));
			}
		}
		return read.values().stream().flatMap(f -> f.roots().stream()).filter(Pack.class::isInstance).map(Pack.class::cast).findFirst()
				.map(pack -> new ReadPack(files, pack, library, read));
	}

	private void name(EObject object) {
		if (object instanceof Element e) {
			elements.putIfAbsent(e.getId(), e);
			elements.putIfAbsent(e.getCode(), e);
		}
	}

	@Override
	public Pack pack() {
		return pack;
	}

	@Override
	public PackFiles files() {
		return files;
	}

	@Override
	public List<EObject> roots() {
		return List.copyOf(roots);
	}

	@Override
	public String place(EObject object) {
		EObject known = object;
		while (known != null && !places.containsKey(known)) {
			known = known.eContainer();
		}
		return known == null ? "" : places.get(known);
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		return Optional.ofNullable(elements.get(idOrCode)).or(() -> library.find(Element.class, idOrCode));
	}
}
