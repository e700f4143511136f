package org.chushi.internal.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.BankIndex;
import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.core.Language;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.model.Bank;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.Pack;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A pack in a folder, which can be read with an index and without one. */
public final class PackOnDisk {

	public static final List<String> COMPETENCIES = List.of("C-0", "C-1", "C-2", "C-3");

	private final Path packs;

	public PackOnDisk(Path packs) throws IOException {
		this.packs = packs;
		Pack pack = Content.MAKE.createPack();
		pack.setId(Content.id("pack"));
		pack.setCode("large");
		pack.setVersion("1.0.0");
		pack.setLicence("none");
		pack.setAuthor("test");
		pack.setTitle(Content.text("large"));
		CompetencyDomain domain = Content.MAKE.createCompetencyDomain();
		domain.setId(Content.id("domain"));
		domain.setCode("D");
		domain.setTitle(Content.text("domain"));
		COMPETENCIES.forEach(c -> domain.getCompetencies().add(Content.competency(c)));
		pack.getDomains().add(domain);
		write("pack.xmi", pack);
	}

	public Path file(String path) {
		return packs.resolve("large").resolve(path);
	}

	public void write(String path, EObject root) throws IOException {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(path));
		resource.getContents().add(EcoreUtil.copy(root));
		Files.createDirectories(file(path).getParent());
		try (OutputStream out = Files.newOutputStream(file(path))) {
			resource.save(out, Map.of("ENCODING", "UTF-8"));
		}
	}

	public void bank(Bank bank) throws IOException {
		write("banks/" + bank.getCode() + ".xmi", bank);
	}

	/** @param index null for none; with one every bank stays in its file */
	public PackShelf shelf(BankIndex index) {
		return new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks(), new QuestionChecks(TestTypes.ALL)), index, 0);
	}

	/** A library that takes in papers which are in no pack. */
	public static Library withPapers(Library library) {
		return new Library() {
			@Override
			public List<InstalledPack> packs() {
				return library.packs();
			}

			@Override
			public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
				return library.find(type, idOrCode);
			}

			@Override
			public <T extends Element> List<T> all(Class<T> type) {
				return library.all(type);
			}

			@Override
			public List<LargeBank> largeBanks() {
				return library.largeBanks();
			}

			@Override
			public InstalledPack packOf(Element element) {
				return library.packs().getFirst();
			}

			@Override
			public Optional<String> text(Lesson lesson, Language language) {
				return library.text(lesson, language);
			}

			@Override
			public Optional<byte[]> file(Lesson lesson, String reference) {
				return library.file(lesson, reference);
			}
		};
	}
}
