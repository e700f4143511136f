package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.SavedWork;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.PackFile;
import org.chushi.content.PackFolder;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
		synchronized (folder) {
			List<Part> called = own.codes().stream().flatMap(code -> in(new ProjectFolder(folder, code), idOrCode).stream()).toList();
			return called.stream().filter(p -> idOrCode.equals(p.element().getId())).findFirst().or(() -> called.stream().findFirst());
		}
	}

	/** What cannot be read is not there: whoever opens the pack is told. */
	private static List<Part> in(ProjectFolder project, String idOrCode) {
		List<Part> found = new ArrayList<>();
		try {
			for (var entry : Draft.at(project.draft()).entries().entrySet()) {
				Path file = project.draft().resolve(entry.getKey());
				if (ProjectFolder.ofModel(entry.getKey()) && !entry.getValue().deleted() && Files.isRegularFile(file)) {
					in(project, entry.getKey(), Files.readAllBytes(file), idOrCode, found);
				}
			}
		} catch (IOException e) {
			return List.of();
		}
		return found;
	}

	private static void in(ProjectFolder project, String path, byte[] content, String idOrCode, List<Part> found) throws IOException {
		// a large file is not taken apart for what it does not speak of; marks may be written otherwise there
		boolean plain = idOrCode.matches("[\\w.-]+");
		if (plain && !new String(content, StandardCharsets.UTF_8).contains(idOrCode)) {
			return;
		}
		for (EObject root : PackFile.objects(path, content).roots()) {
			for (EObject each : (Iterable<EObject>) () -> EcoreUtil.getAllContents(root, false)) {
				add(project, each, idOrCode, found);
			}
			add(project, root, idOrCode, found);
		}
	}

	private static void add(ProjectFolder project, EObject object, String idOrCode, List<Part> found) throws IOException {
		if (object instanceof Element element && (idOrCode.equals(element.getId()) || idOrCode.equals(element.getCode()))
				&& head(project) instanceof Pack pack) {
			found.add(new Part(element, pack));
		}
	}

	private static EObject head(ProjectFolder project) throws IOException {
		Path drafted = project.draft().resolve(OwnPack.HEAD);
		return OwnPack.load(Files.isRegularFile(drafted) ? drafted : project.pack().resolve(OwnPack.HEAD));
	}
}
