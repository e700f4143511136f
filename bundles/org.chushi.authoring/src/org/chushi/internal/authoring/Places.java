package org.chushi.internal.authoring;

import java.io.FileNotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chushi.content.PackFile;
import org.chushi.content.PackFiles;
import org.chushi.model.Document;
import org.chushi.model.Picture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** The files of a project as they are in memory: a resource for each that is written here, and those that are left alone. */
final class Places implements PackFiles {

	private final ResourceSet set;
	private final Watch watch;
	private final Map<String, Resource> byPath = new HashMap<>();
	private final Map<String, PackFile> unreadable = new LinkedHashMap<>();
	private final Set<String> others;

	/** @param others paths of files that are not written here */
	Places(ResourceSet set, Watch watch, Collection<String> others) {
		this.set = set;
		this.watch = watch;
		this.others = Set.copyOf(others);
	}

	/** A file that cannot be read as a whole stays as it is: what is written here would lose what was not understood. */
	void take(PackFile file) {
		if (writable(file)) {
			at(file.path()).getContents().addAll(file.roots());
		} else {
			unreadable.put(file.path(), file);
		}
	}

	static boolean writable(PackFile file) {
		return file.problems().isEmpty() && file.roots().size() == 1;
	}

	/** Made when there is none; empty while there is no such file. */
	Resource at(String path) {
		return byPath.computeIfAbsent(path, p -> {
			Resource fresh = new ResourceImpl(URI.createURI(p));
			set.getResources().add(fresh);
			return fresh;
		});
	}

	/** The same, and its changes are seen from now on. */
	Resource watched(String path) {
		Resource place = at(path);
		if (!place.eAdapters().contains(watch)) {
			place.eAdapters().add(watch);
		}
		return place;
	}

	void watchAll() {
		List.copyOf(byPath.keySet()).forEach(this::watched);
	}

	Optional<EObject> root(String path) {
		Resource place = byPath.get(path);
		return place == null || place.getContents().isEmpty() ? Optional.empty() : Optional.of(place.getContents().getFirst());
	}

	/** Roots of this kind by path. */
	<T extends EObject> List<T> all(Class<T> kind) {
		Map<String, T> found = new TreeMap<>();
		byPath.forEach((path, place) -> place.getContents().stream().limit(1).filter(kind::isInstance).map(kind::cast)
				.forEach(root -> found.put(path, root)));
		return List.copyOf(found.values());
	}

	/** Nothing of that name is here, nor left alone. */
	boolean free(String path) {
		return root(path).isEmpty() && !unreadable.containsKey(path) && !others.contains(path);
	}

	Collection<PackFile> unreadable() {
		return unreadable.values();
	}

	/** It can be read now, or is gone. */
	void mended(String path) {
		unreadable.remove(path);
	}

	@Override
	public String origin() {
		return "";
	}

	@Override
	public List<String> paths() {
		TreeSet<String> paths = new TreeSet<>(others);
		paths.addAll(unreadable.keySet());
		byPath.forEach((path, place) -> {
			if (!place.getContents().isEmpty()) {
				paths.add(path);
			}
		});
		return List.copyOf(paths);
	}

	/** One that cannot be read is told already: checks find nothing in it. */
	@Override
	public byte[] read(String path) throws FileNotFoundException {
		return unreadable.containsKey(path) ? new byte[0] : Content.bytes(root(path).orElseThrow(() -> new FileNotFoundException(path)));
	}

	Optional<Document> document(String path) {
		return root(path).filter(Document.class::isInstance).map(Document.class::cast);
	}

	Optional<Picture> picture(String path) {
		return root(path).filter(Picture.class::isInstance).map(Picture.class::cast);
	}
}
