package org.chushi.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.content.Messages;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.Text;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A pack of the team's own, in a folder of the data folder. Writers take turns: synchronized on the {@link PackFolder}. */
public record OwnPack(Path folder, Pack pack) {

	public static final String HEAD = "pack.xmi";

	/** Nothing is said about what others may do with it (SPDX 2.3). */
	public static final String NO_LICENCE = "NOASSERTION";

	private static final String FIRST = "1.0.0";

	/** The pack that is there already; empty when there is none. */
	public static Optional<OwnPack> at(Path folder) throws IOException {
		Path file = folder.resolve(HEAD);
		return Files.isRegularFile(file) ? Optional.of(new OwnPack(folder, load(file, Pack.class))) : Optional.empty();
	}

	/**
	 * The pack of a code, made when there is none; it is on the disk when it is saved.
	 *
	 * @param author named in a new pack
	 * @return refused when the code will not do, or is that of somebody else's pack
	 */
	public static Result<OwnPack> of(Library library, PackFolder packs, String code, String author, Ids ids) throws IOException {
		if (!slug(code).equals(code)) {
			return Result.refused(Messages.OwnPack_name.text(code));
		}
		Path place = packs.path().resolve(code);
		Optional<OwnPack> there = at(place);
		if (there.isEmpty() && library.packs().stream().anyMatch(p -> p.code().equals(code))) {
			return Result.refused(Messages.OwnPack_notOwn.text(code));
		}
		return Result.done(there.orElseGet(() -> fresh(place, code, ids.next().toString(), author)));
	}

	/** A pack that is not on the disk yet. */
	public static OwnPack fresh(Path folder, String code, String id, String author) {
		Pack pack = ModelFactory.eINSTANCE.createPack();
		pack.setId(id);
		pack.setCode(code);
		pack.setAuthor(author);
		pack.setLicence(NO_LICENCE);
		pack.setTitle(same(code));
		return new OwnPack(folder, pack);
	}

	/** The same words in both languages. */
	public static Text same(String words) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(words);
		text.setEn(words);
		return text;
	}

	/** Records name the version they were judged by: every change is another one. */
	public void save() throws IOException {
		count();
		replace(folder.resolve(HEAD), bytes(pack));
	}

	/** Goes on to the next version. */
	public void count() {
		pack.setVersion(next(pack.getVersion()));
	}

	/** The version after this one; the first one after none. */
	public static String next(String version) {
		if (version == null || !version.matches("\\d+\\.\\d+\\.\\d{1,8}")) {
			return FIRST;
		}
		int dot = version.lastIndexOf('.');
		return version.substring(0, dot + 1) + (Integer.parseInt(version.substring(dot + 1)) + 1);
	}

	/** A file of a pack, as it is written. */
	public static byte[] bytes(EObject root) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XmiWriter writer = new XmiWriter(bytes)) {
			writer.begin(root);
		}
		return bytes.toByteArray();
	}

	/** The file before stays until the new one is whole. */
	public static void replace(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(part, content);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Letters and figures of any language; what else a name has would not do on every disk. */
	public static String slug(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return plain.isEmpty() ? "bank" : plain.substring(0, Math.min(plain.length(), 80));
	}

	/** The root of one file. @throws UnreadableFile when it is no file of a pack, or holds something else */
	public static <T extends EObject> T load(Path file, Class<T> type) throws IOException {
		EObject root = load(file);
		if (!type.isInstance(root)) {
			throw new UnreadableFile(file, Messages.OwnPack_other.text(ModelNames.kind(root.eClass())), null);
		}
		return type.cast(root);
	}

	/** The root of one file. @throws UnreadableFile when it is no file of a pack */
	public static EObject load(Path file) throws IOException {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(URI.createURI(file.getFileName().toString()));
		set.getResources().add(resource);
		try (InputStream in = Files.newInputStream(file)) {
			resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES,
					Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
		} catch (Resource.IOWrappedException | RuntimeException e) {
			// what is written in a file makes the reader of the model fail in many ways
			throw new UnreadableFile(file, Bilingual.same(said(e)), e);
		}
		if (resource.getContents().isEmpty()) {
			throw new UnreadableFile(file, Messages.OwnPack_empty.text(), null);
		}
		EObject root = resource.getContents().getFirst();
		resource.getContents().clear();
		return root;
	}

	private static String said(Exception e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
