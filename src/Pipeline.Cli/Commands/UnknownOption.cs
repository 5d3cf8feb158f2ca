using System.CommandLine;
using System.CommandLine.Parsing;

namespace Pipeline.Cli.Commands;

/// <summary>Finds what looks like an option and is none: an argument of several values would take it for a file.</summary>
internal static class UnknownOption
{
    /// <summary>The first such word before "--", behind which words are files whatever they begin with; null where there is none.</summary>
    public static string? In(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', not (>= '0' and <= '9'), ..])
            ?.Value;
}
