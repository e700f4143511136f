package org.chushi.internal.content;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.chushi.content.PackFile;
import org.chushi.content.PackFiles;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;

/** Reads the XMI files of a pack, each alone. */
final class PackReader {

	private final PackFiles files;
	private final long large;
	private final Map<Bank, Sliced> sliced = new LinkedHashMap<>();
	private final List<EObject> roots = new ArrayList<>();
	private final Map<EObject, String> places = new HashMap<>();
	private final List<Diagnostic> problems = new ArrayList<>();
	private Pack pack;

	/** A bank of which only the head was read. */
	record Sliced(String path, Path file, int headLength) {
	}

	/** @param large banks of more bytes are not read beyond their head, when they lie on the disk */
	PackReader(PackFiles files, long large) {
		this.files = files;
		this.large = large;
	}

	/** Empty when there is no readable pack.xmi; {@link #problems} says why. */
	boolean read() {
		List<String> paths;
		try {
			paths = files.paths();
		} catch (IOException e) {
			problems.add(unreadable(files.origin(), e));
			return false;
		}
		if (!paths.contains("pack.xmi")) {
			problem("pack.xmi", Messages.Reader_noPack, Messages.Reader_noPackRemedy);
			return false;
		}
		load("pack.xmi");
		paths.stream().filter(p -> p.endsWith(".xmi") && !p.equals("pack.xmi")).forEach(this::load);
		return pack != null;
	}

	Pack pack() {
		return pack;
	}

	List<EObject> roots() {
		return roots;
	}

	String place(EObject object) {
		EObject known = object;
		while (known != null && !places.containsKey(known)) {
			known = known.eContainer();
		}
		return known == null ? "" : places.get(known);
	}

	Map<Bank, Sliced> sliced() {
		return sliced;
	}

	List<Diagnostic> problems() {
		return problems;
	}

	private void load(String path) {
		try {
			Optional<SlicedBank.Head> head = head(path);
			PackFile file = PackFile.read(path, head.isPresent() ? head.get().document() : files.read(path));
			places.putAll(file.places());
			problems.addAll(file.problems());
			roots.addAll(file.roots());
			for (EObject root : file.roots()) {
				if (root instanceof Pack p) {
					pack = p;
				}
				if (head.isPresent() && root instanceof Bank bank) {
					sliced.put(bank, new Sliced(path, files.onDisk(path).orElseThrow(), head.get().length()));
				}
			}
		} catch (IOException e) {
			problems.add(unreadable(path, e));
		}
	}

	private Optional<SlicedBank.Head> head(String path) throws IOException {
		Optional<Path> file = files.onDisk(path);
		return file.isPresent() && Files.size(file.get()) > large ? SlicedBank.head(file.get()) : Optional.empty();
	}

	/** Why a file of a pack, or the pack itself, could not be read. */
	static Diagnostic unreadable(String where, Exception e) {
		if (e instanceof UnsafePack unsafe) {
			return new Diagnostic(Severity.ERROR, Messages.ZipFiles_refused.text(unsafe.reason()), where,
					Messages.ZipFiles_refusedRemedy.text());
		}
		Messages why = switch (e) {
		case ZipException zip -> Messages.Reader_noZip;
		case EOFException end -> Messages.Reader_noZip;
		case NoSuchFileException missing -> Messages.Reader_missing;
		case FileNotFoundException missing -> Messages.Reader_missing;
		case AccessDeniedException denied -> Messages.Reader_denied;
		default -> Messages.Reader_other;
		};
		return new Diagnostic(Severity.ERROR, Messages.Reader_unreadable.text(why.text()), where,
				Messages.Reader_unreadableRemedy.text());
	}

	private void problem(String where, Phrase what, Phrase remedy, Object... arguments) {
		Bilingual said = what.text(arguments);
		problems.add(new Diagnostic(Severity.ERROR, said, where, remedy.text()));
	}
}
