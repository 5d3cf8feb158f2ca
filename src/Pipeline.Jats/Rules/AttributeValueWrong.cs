using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS015: a value that the attribute does not allow.</summary>
internal static class AttributeValueWrong
{
    public static readonly Rule Rule = new(
        "JATS015",
        Severity.Error,
        "Value not allowed",
        "Some attributes take only values of a list, names or references; others mean nothing to a reader.",
        "JATS Journal Publishing 1.3 DTD, attribute lists; XML 1.0 §3.3.1",
        "<xref ref-type=\"reference\" rid=\"r1\">",
        "<xref ref-type=\"bibr\" rid=\"r1\">",
        "Use one of the values named."
    )
    {
        Gates = [Gate.Schema],
    };

    public static Diagnostic On(XElement element, string value, AttributeModel expected) =>
        Rule.At(
            SourceRef.None,
            $"“{value}” is no value of “{expected.Name}” on <{JatsModel.NameOf(element)}>; {Allowed(expected)}.",
            value
        );

    private static string Allowed(AttributeModel expected) =>
        expected.Type switch
        {
            AttributeType.Enumeration => $"allowed: {string.Join(", ", expected.Values)}",
            AttributeType.Fixed => $"it is always “{expected.Values[0]}”",
            AttributeType.NmToken or AttributeType.NmTokens => "letters, digits, hyphens and stops without blanks are wanted",
            _ => "a name that begins with a letter is wanted",
        };
}
