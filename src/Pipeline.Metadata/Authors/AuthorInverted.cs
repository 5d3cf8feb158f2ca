using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Fills names printed surname first.</summary>
internal sealed class AuthorInverted : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META052",
            Severity.Notice,
            "Author's name with the surname first",
            "Under the title names stand in their natural order; the comma tells which part is the surname.",
            "JATS name/@name-style=\"western\": surname and given-names",
            "Santoso, Budi",
            "Budi Santoso",
            "Look whether the surname is the right one."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Name is not null || contrib.Collab is not null)
            return contrib;
        var reading = NameReader.Read(contrib.Raw);
        if (!reading.WasInverted)
            return contrib;
        findings.Add(
            Info.At(
                contrib.Source,
                $"The name “{Spaces.Collapse(contrib.Raw)}” is given as {reading.Name.Display}.",
                Spaces.Collapse(contrib.Raw),
                reading.Name.Display
            )
        );
        return contrib with { Name = reading.Name };
    }
}
