using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

internal static partial class ModelParser
{
    public static Reference Parse(Reference reference, SequenceModel model)
    {
        if (reference.Parts.Any(part => part.Field != RefField.None)) return reference;
        var text = ReferenceText.Of(reference.Parts);
        var found = new FieldSpans();
        var tokens = Cut(text, found);
        FieldDecoder.Add(text, SequenceLabeller.Label(text, tokens, model), found);
        return reference with { Type = TypeClassifier.Classify(text, found), Parts = PartBuilder.Build(text, found) };
    }

    /// <summary>The tokens behind the number of the reference; identifiers are added to <paramref name="found"/>.</summary>
    public static List<Token> Cut(ReferenceText text, FieldSpans found)
    {
        var label = LabelPattern().Match(text.Plain);
        IdentifierScanner.Scan(text, text.Trim(new(label.Length, text.Length)), found);
        return Tokeniser.Cut(text, new(label.Length, text.Length), found.InOrder.Select(span => span.Extent).ToList());
    }

    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+|[•·*]\s*)?")]
    private static partial Regex LabelPattern();
}
