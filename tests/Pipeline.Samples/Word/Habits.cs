namespace Pipeline.Samples.Word;

/// <summary>How the program that saved a manuscript writes its markup.</summary>
/// <param name="Application">As docProps/app.xml names it.</param>
/// <param name="Version">As docProps/app.xml gives it.</param>
/// <param name="HasRevisionIds">Paragraphs and runs carry ids of editing sessions.</param>
/// <param name="CutsRuns">Runs are cut by edits, spelling marks and changing languages.</param>
/// <param name="WritesEmptyProperties">Runs have a property element even where it says nothing, and every space is preserved.</param>
internal sealed record Habits(string Application, string Version, bool HasRevisionIds, bool CutsRuns, bool WritesEmptyProperties)
{
    /// <summary>A journal's Word template that many hands have filled in.</summary>
    public static Habits WordTemplate { get; } =
        new("Microsoft Office Word", "16.0000", HasRevisionIds: true, CutsRuns: true, WritesEmptyProperties: false);

    /// <summary>Word, used with styles by a careful author.</summary>
    public static Habits Word { get; } =
        new("Microsoft Macintosh Word", "16.0000", HasRevisionIds: true, CutsRuns: false, WritesEmptyProperties: false);

    public static Habits LibreOffice { get; } =
        new(
            "LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2",
            "15.0000",
            HasRevisionIds: false,
            CutsRuns: false,
            WritesEmptyProperties: true
        );
}
