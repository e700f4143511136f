package org.chushi.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes content into packs of the team's own, while a data folder is open. A service, but not a use case: callers ask
 * who may. Not for the thread of the screen.
 */
public interface OwnPacks {

	/** Codes of the packs that are there, sorted. */
	List<String> codes();

	/**
	 * Writes one file of a pack in place of the one before, and reads all packs again. The pack is checked as it will be
	 * first; what was there stays until the new file is whole.
	 *
	 * @param pack   code of the pack: one of the team's own, or a new one
	 * @param author named in a new pack
	 * @param path   in the pack, for example {@code papers/monthly.xmi}
	 * @param root   with its id and that of its parts
	 * @return refused with what the checks found; nothing is written then
	 */
	Result<InstalledPack> write(String pack, String author, String path, EObject root);

	/** The file of a bank of one of the team's own packs; none when it is not there. @param pack code; id of the bank */
	default Optional<OwnFile> bank(String pack, String id) {
		return file(pack, ModelPackage.Literals.BANK, id);
	}

	/**
	 * The file of something that is a file by itself, wherever in one of the team's own packs it lies; none when it is not there.
	 *
	 * @param pack code
	 * @param id   of the root
	 */
	Optional<OwnFile> file(String pack, EClass type, String id);

	/** A path in a pack where nothing is yet: this one, or the next. @param path ends with a suffix */
	String free(String pack, String path);

	/** Writes a file as {@link #write} does; refused when the pack or the file is another one than it was then. */
	Result<InstalledPack> replace(OwnFile before, String author, EObject root);

	/** Copies a file of a pack as it is now to a new file outside the data folder. */
	Result<Path> copy(OwnFile file, Path to);
}
