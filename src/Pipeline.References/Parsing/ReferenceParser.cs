using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Splits one reference into fields. Identifiers are taken off first, since their form is their own; then the authors
/// and the date, whose order tells the style; then volume and pages off the end; what is left between is title and
/// container, and the kind of work decides how they part.
/// </summary>
internal static partial class ReferenceParser
{
    /// <summary>The same reference with typed parts; one that has typed parts already is given back as it is.</summary>
    public static Reference Parse(Reference reference)
    {
        if (reference.Parts.Any(part => part.Field != RefField.None)) return reference;
        var text = ReferenceText.Of(reference.Parts);
        var found = new FieldSpans();
        var label = LabelPattern().Match(text.Plain);
        var content = IdentifierScanner.Scan(text, text.Trim(new(label.Length, text.Length)), found);
        var body = HeadParser.Parse(text, content, found);
        BodyParser.Add(text, body, found);
        AddLateYear(text, content, found);
        return reference with { Type = TypeClassifier.Classify(text, found), Parts = PartBuilder.Build(text, found) };
    }

    /// <summary>A year in brackets behind the identifiers, as Nature prints it.</summary>
    private static void AddLateYear(ReferenceText text, Extent content, FieldSpans found)
    {
        if (found.Has(RefField.Year)) return;
        var late = Dates.Bracketed(text, new(content.End, text.Length));
        if (late.Success) Dates.Add(late, found);
    }

    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+|[•·*]\s*)?")]
    private static partial Regex LabelPattern();
}
