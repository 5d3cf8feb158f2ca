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
        if (reference.Parts.Any(part => part.Field != RefField.None))
            return reference;
        var text = ReferenceText.Of(reference.Parts);
        var found = new FieldSpans();
        var tokens = Cut(text, found);
        if (tokens.Count > 0 && LegalWorks.Has(text, new(tokens[0].Start, text.Length)))
            return Law(reference, text, tokens, found);
        if (LegalWorks.BehindBody(text) is { } behind && tokens.FindIndex(token => token.Start >= behind) is > 1 and var first)
            return Law(reference, text, BodyAlone(tokens), first, found);
        var labelled = SequenceLabeller.Label(text, tokens, model);
        LabelRepair.Apply(text, labelled);
        if (LawAt(text, labelled) is { } law)
            return Law(reference, text, labelled, law, found);
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

    /// <summary>Where a law begins behind the state or body that made it and the year ("Republik Indonesia. (2017). Undang-Undang …"); null where none does.</summary>
    private static int? LawAt(ReferenceText text, LabelledTokens labelled)
    {
        var title = Array.FindIndex(labelled.Labels, label => label is TokenLabel.Title or TokenLabel.Source);
        if (title <= 0)
            return null;
        var rest = new Extent(labelled.Tokens[title].Start, text.Length);
        return LegalWorks.Has(text, rest) || (labelled.Labels[0] == TokenLabel.Collab && LegalWorks.IsTreaty(text, rest)) ? title : null;
    }

    /// <summary>Laws are made by states and their bodies, not by people ("Malaysia").</summary>
    private static TokenLabel BodyOf(TokenLabel label) => label is TokenLabel.Surname or TokenLabel.GivenNames ? TokenLabel.Collab : label;

    /// <summary>Words that are the name of one body up to the first sign.</summary>
    private static LabelledTokens BodyAlone(List<Token> tokens)
    {
        var labels = tokens.ConvertAll(token => token.IsWord ? TokenLabel.Collab : TokenLabel.AfterPeople).ToArray();
        return new(tokens, labels, [.. labels.Select(_ => 1f)]);
    }

    private static Reference Law(Reference reference, ReferenceText text, LabelledTokens labelled, int law, FieldSpans found)
    {
        var before = new LabelledTokens(labelled.Tokens[..law], Array.ConvertAll(labelled.Labels[..law], BodyOf), labelled.Chances[..law]);
        FieldDecoder.Add(text, before, PublicationType.Legal, found);
        return Law(reference, text, labelled.Tokens[law..], found);
    }

    private static Reference Law(Reference reference, ReferenceText text, List<Token> tokens, FieldSpans found)
    {
        var end = tokens.FindIndex(token => token.Shape == TokenShape.Identifier) is > 0 and var identifier
            ? tokens[identifier - 1].End
            : text.Length;
        var law = new Extent(tokens[0].Start, end);
        if (ImprintPattern().Match(text.Plain, law.Start, law.Length) is { Success: true } imprint)
        {
            foreach (
                var (field, name) in new[]
                {
                    (RefField.PublisherLoc, "place"),
                    (RefField.PublisherName, "publisher"),
                    (RefField.Year, "year"),
                }
            )
                found.Add(field, new(imprint.Groups[name].Index, imprint.Groups[name].Index + imprint.Groups[name].Length));
            law = law.To(imprint.Index);
        }

        found.Add(RefField.Source, text.TrimEnd(law, "."));
        return reference with { Type = PublicationType.Legal, Parts = PartBuilder.Build(text, found) };
    }

    /// <summary>Where and when a law was printed, behind its title (ABNT NBR 6023): "Brasília, DF: Presidência da República, 2017".</summary>
    [GeneratedRegex(@"\. (?<place>\p{Lu}[\p{L} ]+(?:, [A-Z]{2})?): (?<publisher>[^.:;0-9]{2,80}), (?<year>(?:19|20)[0-9]{2})\.?\s?$")]
    private static partial Regex ImprintPattern();

    [GeneratedRegex(@"^\s*(?:\[\d{1,3}\]\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+|[¹²³⁰⁴-⁹]{1,3}\s*|[•·*]\s*)?")]
    private static partial Regex NumberPattern();
}
