using System.Globalization;

namespace Pipeline.Jats.Tex;

/// <summary>Reads definitions of commands and the arguments of defined ones out of the tokens of a text.</summary>
internal sealed class TexMacroReader(string source, List<TexToken> tokens)
{
    /// <summary>TeX knows no more arguments.</summary>
    private const int MostArguments = 9;

    public int At { get; set; }

    public bool IsAtEnd => At >= tokens.Count;

    public TexToken Next => tokens[At];

    /// <summary>Where the token begins that is next, in the source.</summary>
    public int Place => IsAtEnd ? source.Length : Next.Start;

    /// <summary>The definition that begins here, which is passed; null, and nothing is passed, where none does.</summary>
    public (string Name, TexMacro Macro)? Definition()
    {
        var start = At;
        if (Next.Kind == TexTokenKind.Command && Read() is { Text: var definer })
        {
            var found = definer switch
            {
                "newcommand" or "renewcommand" or "providecommand" or "DeclareRobustCommand" => OfLatex(),
                "def" or "gdef" => OfTex(),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        At = start;
        return null;
    }

    /// <summary>The arguments that follow; null where they are not all there.</summary>
    public List<string>? Arguments(TexMacro macro)
    {
        var arguments = new List<string>(macro.Arguments);
        if (macro is { Arguments: > 0, Default: { } given })
            arguments.Add(Bracketed() ?? given);
        while (arguments.Count < macro.Arguments)
        {
            if (Argument() is not { } argument)
                return null;
            arguments.Add(argument);
        }

        return arguments;
    }

    private TexToken Read() => tokens[At++];

    private bool TryRead(Func<TexToken, bool> isWanted)
    {
        while (!IsAtEnd && Next.Kind == TexTokenKind.Space)
            At++;
        if (IsAtEnd || !isWanted(Next))
            return false;
        At++;
        return true;
    }

    /// <summary>\newcommand{\name}[2][default]{body}</summary>
    private (string Name, TexMacro Macro)? OfLatex()
    {
        TryRead(token => token.IsCharacter("*"));
        var isGroup = TryRead(token => token.Kind == TexTokenKind.Begin);
        if (!TryRead(token => token.Kind == TexTokenKind.Command))
            return null;
        var name = tokens[At - 1].Text;
        if (isGroup && !TryRead(token => token.Kind == TexTokenKind.End))
            return null;
        var count = 0;
        if (
            Bracketed() is { } number
            && (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count > MostArguments)
        )
            return null;
        var given = count > 0 ? Bracketed() : null;
        return Group() is { } body ? (name, new TexMacro(count, given, body)) : null;
    }

    /// <summary>\def\name#1#2{body}; what is delimited by other signs is not known.</summary>
    private (string Name, TexMacro Macro)? OfTex()
    {
        if (!TryRead(token => token.Kind == TexTokenKind.Command))
            return null;
        var name = tokens[At - 1].Text;
        var count = 0;
        while (TryRead(token => token.IsCharacter("#")))
        {
            count++;
            if (count > MostArguments || !TryRead(token => token.IsCharacter(count.ToString(CultureInfo.InvariantCulture))))
                return null;
        }

        return Group() is { } body ? (name, new TexMacro(count, null, body)) : null;
    }

    private string? Bracketed()
    {
        if (!TryRead(token => token.IsCharacter("[")))
            return null;
        var start = Place;
        for (var depth = 0; !IsAtEnd && !(depth == 0 && Next.IsCharacter("]")); At++)
            depth += Depth(Next);
        var words = source[start..Place];
        if (!IsAtEnd)
            At++;
        return words.Trim();
    }

    /// <summary>A group without its braces.</summary>
    private string? Group()
    {
        if (!TryRead(token => token.Kind == TexTokenKind.Begin))
            return null;
        var start = Place;
        for (var depth = 0; !IsAtEnd; At++)
        {
            if (depth == 0 && Next.Kind == TexTokenKind.End)
                return source[start..Read().Start];
            depth += Depth(Next);
        }

        return null;
    }

    private string? Argument()
    {
        if (Group() is { } group)
            return group;
        if (!TryRead(token => token.Kind is TexTokenKind.Character or TexTokenKind.Command))
            return null;
        return source[tokens[At - 1].Start..Place].TrimEnd();
    }

    private static int Depth(TexToken token) =>
        token.Kind switch
        {
            TexTokenKind.Begin => 1,
            TexTokenKind.End => -1,
            _ => 0,
        };
}
