Console.WriteLine("usage: dotnet run --project tests/Pipeline.Samples -- MANUSCRIPTS-DIR");
