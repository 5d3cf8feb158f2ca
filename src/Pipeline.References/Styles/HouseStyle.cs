using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Styles;

/// <summary>Prints references in the journal's style, and tells each that it changed.</summary>
internal static class HouseStyle
{
    public static StageResult<Seq<Reference>> Apply(Seq<Reference> references, ReferenceWriting writing)
    {
        var findings = new List<Diagnostic>();
        var printed = references.Select(reference =>
        {
            var (value, finding) = Print(reference, writing);
            if (finding is not null)
                findings.Add(finding);
            return value;
        });
        return StageResult.Of(printed, findings);
    }

    private static (Reference Printed, Diagnostic? Finding) Print(Reference reference, ReferenceWriting writing)
    {
        if (Restyling.Of(reference, writing) is { } styled)
            return (styled, IsSame(reference, styled) ? null : Restyled.Of(reference, styled));
        var cleaned = ReferenceCleaner.Clean(reference);
        return cleaned.Raw == reference.Raw ? (reference, null) : (cleaned, Cleaned.Of(reference, cleaned));
    }

    private static bool IsSame(Reference one, Reference other) => one.Raw.Trim() == other.Raw && ItalicsOf(one) == ItalicsOf(other);

    /// <summary>The letters set in italics; signs beside them are nobody's care.</summary>
    private static string ItalicsOf(Reference reference) =>
        string.Concat(reference.Parts.Where(part => part.IsItalic).SelectMany(part => part.Text).Where(char.IsLetterOrDigit));
}
