using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Splits all names still whole, and reports titles and degrees taken off.</summary>
internal sealed class AuthorDegrees : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META053",
            Severity.Info,
            "Title or degree with an author's name",
            "Titles and degrees are no part of a name; with them one author becomes two in every index.",
            "JATS prefix, suffix, degrees; Crossref, best practices for contributors",
            "Dr. Budi Santoso, S.Sos., M.A.",
            "Budi Santoso",
            "Nothing to do."
        );

    protected override bool IsAboutNames => true;

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Name is not null || contrib.Collab is not null)
            return contrib;
        var name = NameReader.Read(contrib.Raw).Name;
        if (name.Display.Length == 0)
            return contrib;
        if (name.Prefix is not null || name.Degrees is not null)
            findings.Add(
                Info.At(
                    contrib.Source,
                    $"{Enumeration.Of([.. Parts(name)], "en")} {(Parts(name).Count() > 1 ? "are" : "is")} kept apart from the name {name.Display}.",
                    Spaces.Collapse(contrib.Raw),
                    name.Display
                )
            );
        return contrib with { Name = name };
    }

    private static IEnumerable<string> Parts(PersonName name) =>
        new[] { name.Prefix, name.Degrees }.OfType<string>().Select(part => $"“{part}”");
}
