using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Splits one reference into fields. Identifiers are taken first, since their form is their own; all else is labelled by a
/// model that has learnt from references of many styles; the fields then tell the kind of work.
/// </summary>
internal static partial class ReferenceParser
{
    /// <summary>The same reference with typed parts; one that has typed parts already is given back as it is.</summary>
    public static Reference Parse(Reference reference) => Parse(reference, SequenceModel.Shipped);

    public static Reference Parse(Reference reference, SequenceModel model)
    {
        if (reference.Parts.Any(part => part.Field != RefField.None)) return reference;
        var text = ReferenceText.Of(reference.Parts);
        var found = new FieldSpans();
        var tokens = Cut(text, found);
        if (tokens.Count > 0 && LegalWorks.Has(text, new(tokens[0].Start, text.Length))) return Law(reference, text, tokens, found);
        var labelled = SequenceLabeller.Label(text, tokens, model);
        var type = TypeClassifier.Classify(text, labelled, model);
        FieldDecoder.Add(text, labelled, type, found);
        return reference with { Type = type, Parts = PartBuilder.Build(text, found) };
    }

    /// <summary>The tokens behind the number of the reference; identifiers are added to <paramref name="found"/>.</summary>
    public static List<Token> Cut(ReferenceText text, FieldSpans found)
    {
        var number = NumberPattern().Match(text.Plain).Length;
        return Tokeniser.Cut(text, new(number, text.Length), IdentifierScanner.Scan(text, found));
    }

    private static Reference Law(Reference reference, ReferenceText text, List<Token> tokens, FieldSpans found)
    {
        var end = tokens.FindIndex(token => token.Shape == TokenShape.Identifier) is > 0 and var identifier ? tokens[identifier - 1].End : text.Length;
        found.Add(RefField.Source, text.TrimEnd(new(tokens[0].Start, end), "."));
        return reference with { Type = PublicationType.Legal, Parts = PartBuilder.Build(text, found) };
    }

    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+|[•·*]\s*)?")]
    private static partial Regex NumberPattern();
}
