package org.chushi.internal.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.ChangedFiles;
import org.chushi.content.InstalledPack;
import org.chushi.content.OwnFile;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a pack with the file that is to come, then writes it. */
@Component
public final class PackWriter implements OwnPacks {

	private static final int TOLD = 20;

	private final Packs packs;
	private final PackFolder folder;
	private final Ids ids;

	@Activate
	public PackWriter(@Reference Packs packs, @Reference PackFolder folder, @Reference Ids ids) {
		this.packs = packs;
		this.folder = folder;
		this.ids = ids;
	}

	@Override
	public List<String> codes() {
		if (!Files.isDirectory(folder.path())) {
			return List.of();
		}
		try (Stream<Path> packs = Files.list(folder.path())) {
			return packs.filter(p -> Files.isRegularFile(p.resolve(OwnPack.HEAD))).map(p -> p.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			// the packs are shown as unreadable, with the reason, by whoever reads them
			return List.of();
		}
	}

	@Override
	public Result<InstalledPack> write(String pack, String author, String path, EObject root) {
		// whoever writes packs of the team's own does so one after the other
		synchronized (folder) {
			try {
				return switch (OwnPack.of(packs.library(), folder, pack, author, ids)) {
				case Result.Done<OwnPack>(OwnPack own, List<Diagnostic> notes) -> checked(own, path, root);
				case Result.Refused<OwnPack> refused -> refused.as();
				};
			} catch (IOException | WrappedException e) {
				return failed(e);
			}
		}
	}

	@Override
	public Optional<OwnFile> file(String pack, EClass type, String id) {
		Path place = folder.path().resolve(pack);
		if (!codes().contains(pack)) {
			return Optional.empty();
		}
		synchronized (folder) {
			try (Stream<Path> files = Files.walk(place)) {
				Optional<Path> file = files.filter(f -> f.getFileName().toString().endsWith(".xmi") && Roots.is(f, type, id)).findFirst();
				return file.isEmpty() ? Optional.empty() : Optional.of(now(pack, place.relativize(file.get()).toString().replace('\\', '/')));
			} catch (IOException | UncheckedIOException | WrappedException e) {
				// the pack is shown as unreadable, with the reason, by whoever reads it
				return Optional.empty();
			}
		}
	}

	@Override
	public String free(String pack, String path) {
		Path place = folder.path().resolve(pack);
		int dot = path.lastIndexOf('.');
		String free = path;
		for (int n = 2; Files.exists(place.resolve(free)); n++) {
			free = path.substring(0, dot) + "-" + n + path.substring(dot);
		}
		return free;
	}

	private OwnFile now(String pack, String path) throws IOException {
		Path place = folder.path().resolve(pack);
		return new OwnFile(pack, path, OwnPack.at(place).map(p -> p.pack().getVersion()).orElse(""), Roots.digest(place.resolve(path)));
	}

	@Override
	public Result<InstalledPack> replace(OwnFile before, String author, EObject root) {
		synchronized (folder) {
			try {
				return now(before.pack(), before.path()).equals(before) ? write(before.pack(), author, before.path(), root)
						: Result.refused(Messages.PackWriter_moved.text(before.pack()));
			} catch (IOException | WrappedException e) {
				return failed(e);
			}
		}
	}

	private static <T> Result<T> failed(Exception e) {
		return Result.refused(Messages.PackWriter_failed.text(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
	}

	@Override
	public Result<Path> copy(OwnFile file, Path to) {
		Path target = to.toAbsolutePath().normalize();
		if (target.startsWith(folder.path().toAbsolutePath().normalize().getParent())) {
			return Result.refused(Messages.PackWriter_copyInside.text());
		}
		try {
			// there may be keys in it
			return Result.done(OwnerFiles.copy(folder.path().resolve(file.pack()).resolve(file.path()), target));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.PackWriter_copyExists.text(target));
		} catch (IOException e) {
			return failed(e);
		}
	}

	private Result<InstalledPack> checked(OwnPack pack, String path, EObject root) throws IOException {
		Path place = pack.folder();
		String code = place.getFileName().toString();
		pack.count();
		byte[] head = OwnPack.bytes(pack.pack());
		byte[] content = OwnPack.bytes(root);
		InstalledPack found = packs.check(new ChangedFiles(place, Map.of(OwnPack.HEAD, head, path, content)));
		if (found.broken()) {
			return Result.refused(Messages.PackWriter_unsound.text(found.errors()), found.problems().stream()
					.filter(d -> d.severity() == Severity.ERROR).limit(TOLD).map(PackWriter::missing).toList());
		}
		OwnPack.replace(place.resolve(path), content);
		OwnPack.replace(place.resolve(OwnPack.HEAD), head);
		return Result.done(packs.reload().packs().stream().filter(p -> p.code().equals(code)).findFirst().orElse(found));
	}

	private static Missing missing(Diagnostic problem) {
		return new Missing(problem.what(), Bilingual.same(problem.where()), Messages.PackWriter_unsoundWant.text(), problem.remedy());
	}
}
