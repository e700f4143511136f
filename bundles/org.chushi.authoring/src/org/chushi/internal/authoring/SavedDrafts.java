package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.chushi.authoring.SavedWork;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.PackFile;
import org.chushi.content.PackFolder;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks into the drafts of the open data folder. */
@Component
public final class SavedDrafts implements SavedWork {

	private final OwnPacks own;
	private final PackFolder folder;

	@Activate
	public SavedDrafts(@Reference OwnPacks own, @Reference PackFolder folder) {
		this.own = own;
		this.folder = folder;
	}

	/** An id says more than a code, which may be written twice while a pack is a draft. */
	@Override
	public Optional<Part> find(String idOrCode) {
		return find((Element e) -> idOrCode.equals(e.getId())).or(() -> find((Element e) -> idOrCode.equals(e.getCode())));
	}

	private Optional<Part> find(Predicate<Element> wanted) {
		synchronized (folder) {
			return own.codes().stream().map(code -> new ProjectFolder(folder, code)).flatMap(p -> in(p, wanted).stream()).findFirst();
		}
	}

	/** What cannot be read is not there: whoever opens the pack is told. */
	private static Optional<Part> in(ProjectFolder project, Predicate<Element> wanted) {
		try {
			for (var entry : Draft.at(project.draft()).entries().entrySet()) {
				Path file = project.draft().resolve(entry.getKey());
				if (ProjectFolder.ofModel(entry.getKey()) && !entry.getValue().deleted() && Files.isRegularFile(file)) {
					Optional<Element> found = PackFile.read(entry.getKey(), Files.readAllBytes(file)).roots().stream()
							.flatMap(root -> in(root, wanted).stream()).findFirst();
					if (found.isPresent() && head(project) instanceof Pack pack) {
						return Optional.of(new Part(found.get(), pack));
					}
				}
			}
			return Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Optional<Element> in(EObject object, Predicate<Element> wanted) {
		if (object instanceof Element element && wanted.test(element)) {
			return Optional.of(element);
		}
		return object.eContents().stream().flatMap(child -> in(child, wanted).stream()).findFirst();
	}

	private static EObject head(ProjectFolder project) throws IOException {
		Path drafted = project.draft().resolve(OwnPack.HEAD);
		return OwnPack.load(Files.isRegularFile(drafted) ? drafted : project.pack().resolve(OwnPack.HEAD));
	}
}
